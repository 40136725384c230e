// A file of its own, because the content policy allows no script in the page.
// validatorUrl null: the document stays here; nothing is sent to a checker outside.
SwaggerUIBundle({
  url: '/v1/openapi',
  dom_id: '#console',
  deepLinking: true,
  validatorUrl: null,
  persistAuthorization: false,
  tryItOutEnabled: true,
});
